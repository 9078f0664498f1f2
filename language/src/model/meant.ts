// What an author most likely meant by a value that is not of its key's shape, written as it should be.
import { nearest } from '../vocabulary/did-you-mean.ts';
import type { Shape } from '../vocabulary/shapes.ts';
import { asIsoDate } from './dates.ts';
import type { Reader } from './reader.ts';
import { inQuotes } from './texts.ts';

/** The value as it should be written, where that is plain. */
export function meantBy(written: string, shape: Shape, reader: Reader): string | undefined {
  const bare = withoutQuotes(written);
  switch (shape.shape) {
    case 'text':
      return inQuotes(written);
    case 'date':
      return asIsoDate(bare);
    case 'act':
      return actMeant(bare, Object.keys(reader.words(shape.by)));
    case 'number':
      return /^(\d[\d,]*)(?:[ -][A-Za-z]+)?$/.exec(bare)?.[1]?.replaceAll(',', '');
    case 'quantity':
      return quantityMeant(bare, shape.units);
    case 'money':
      return amountMeant(bare);
    case 'money-range':
      return rangeMeant(bare);
    case 'yes-no':
      return YES_NO[bare.toLowerCase()];
    case 'word':
      return nearest(bare, Object.keys(reader.words(shape.words)));
    case 'counted':
      return countMeant(bare, Object.keys(reader.words(shape.words)));
    case 'name':
      return nameMeant(written, bare);
    case 'list':
      return listMeant(written, shape.of, reader);
  }
}

const NAME = /^[A-Z][A-Za-z0-9_]*(\.[A-Z][A-Za-z0-9_]*)*$/;

/** `"DES"` and, with the word of what it names, `agency.DES` and `agency DES`. */
function nameMeant(written: string, bare: string): string | undefined {
  const name = bare.replace(/^[a-z][a-z-]*(?:\.|[ \t]+)/, '');
  return name !== written && NAME.test(name) ? name : undefined;
}

const YES_NO: Readonly<Record<string, string>> = {
  yes: 'yes',
  true: 'yes',
  y: 'yes',
  no: 'no',
  false: 'no',
  n: 'no',
};

const withoutQuotes = (written: string): string => written.replace(/^["“'‘]|["”'’]$/g, '').trim();

function actMeant(written: string, officials: readonly string[]): string | undefined {
  const [day = '', ...words] = written.split(/[\s,]+/).filter(part => part !== '');
  const date = asIsoDate(day);
  if (date === undefined) return undefined;
  const official = nearest(words.filter(word => word !== 'by').join(' '), officials);
  return words.length === 0 ? date : official && `${date} by ${official}`;
}

function quantityMeant(written: string, units: readonly string[]): string | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)[ -]*(%|[A-Za-z]+)?\.?$/.exec(written) ?? [];
  if (number === undefined) return undefined;
  const meant = unit === '%' ? 'percent' : nearest(unit, units);
  if (unit === '') return units.length === 1 ? `${number} ${units[0]}` : undefined;
  return meant !== undefined && units.includes(meant) ? `${number} ${meant}` : undefined;
}

function amountMeant(written: string): string | undefined {
  const digits = /^\$?\s*(\d[\d,]*(?:\.\d+)?)(?: dollars)?$/i.exec(written)?.[1];
  return digits && `$${digits}`;
}

function rangeMeant(written: string): string | undefined {
  const [least = '', most = '', ...more] = written.split(/\s*(?:\bto\b|[-–—])\s*/);
  const from = amountMeant(least);
  const to = amountMeant(most);
  return more.length === 0 && from !== undefined && to !== undefined ? `${from} to ${to}` : undefined;
}

function countMeant(written: string, words: readonly string[]): string | undefined {
  const [, count, word = ''] = /^(\d+)\W*([A-Za-z-]+)$/.exec(written) ?? [];
  const meant = nearest(word, words);
  return count !== undefined && meant !== undefined ? `${count} ${meant}` : undefined;
}

/** Texts that are not in quotes are taken as one: the comma of `Washington, DC` parts nothing. YAML has each behind a hyphen. */
function listMeant(written: string, of: Shape, reader: Reader): string | undefined {
  const inner = written.replace(/^[[({]\s*|\s*[\])}]$/g, '').trim();
  if (inner === '') return undefined;
  const lines = /^-\s/.test(inner) ? inner.slice(1).split(/[\r\n]\s*-\s/) : undefined;
  if (lines !== undefined && of.shape === 'text')
    return `[${lines.map(line => inQuotes(line.trim())).join(', ')}]`;
  if (of.shape === 'text') return inner.startsWith('"') ? `[${inner}]` : `[${inQuotes(inner)}]`;
  const items = (lines?.map(line => line.trim()) ?? inner.split(/\s*[,;]\s*/)).filter(item => item !== '');
  const meant = items.map(item => (isRight(item, of, reader) ? item : meantBy(item, of, reader)));
  return meant.includes(undefined) ? undefined : `[${meant.join(', ')}]`;
}

function isRight(written: string, shape: Shape, reader: Reader): boolean {
  if (shape.shape === 'name') return NAME.test(written);
  return shape.shape === 'word' && Object.hasOwn(reader.words(shape.words), written);
}
