// What a configuration can name: the editions, and the ids whose severity can be set.
import type { Edition } from '../law/edition.ts';
import { deskGuide } from '../law/index.ts';
import { rules } from '../rules/index.ts';
import { builtIn } from './built-in.ts';

/** Every edition that is built in; the first is the default. */
export const editions: readonly Edition[] = [deskGuide];

/** Ids of rules and of findings about form, words, names and files. */
export const findingIds: readonly string[] = [...rules.map(({ id }) => id), ...Object.keys(builtIn)];

/** The edition that a configuration names; the default where there is none of that id. */
export const editionOf = (id: string): Edition => editions.find(edition => edition.id === id) ?? deskGuide;
