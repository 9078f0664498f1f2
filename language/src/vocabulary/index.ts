// The whole vocabulary: every declaration, by keyword and by type.
import { agency } from './agency.ts';
import { appointment } from './appointment.ts';
import { candidate } from './candidate.ts';
import { moratorium } from './moratorium.ts';
import { position } from './position.ts';
import { program } from './program.ts';
import { qrbBoard, qrbCase } from './qrb.ts';
import type { Block } from './shapes.ts';
import { staffingRecord } from './staffing-record.ts';
import { standard } from './standard.ts';
import { vacancy } from './vacancy.ts';

/** Declarations by keyword. */
export const declarations = {
  agency,
  position,
  standard,
  vacancy,
  candidate,
  'staffing-record': staffingRecord,
  'qrb-board': qrbBoard,
  'qrb-case': qrbCase,
  appointment,
  program,
  moratorium,
} as const;

/** The blocks that stand directly in a block, by keyword. */
export function nestedIn(block: Block): Readonly<Record<string, Block>> {
  let nested = nestedByBlock.get(block);
  if (nested === undefined) {
    nested = { ...block.once, ...block.many };
    nestedByBlock.set(block, nested);
  }
  return nested;
}

const nestedByBlock = new Map<Block, Readonly<Record<string, Block>>>();

function collect(block: Block, into: Map<string, Block>): void {
  into.set(block.type, block);
  for (const nested of Object.values(nestedIn(block))) collect(nested, into);
}

const byType = new Map<string, Block>();
for (const declaration of Object.values(declarations)) collect(declaration, byType);

/** Every block of the language by the type of its records. */
export const blocksByType: ReadonlyMap<string, Block> = byType;
