import { isSameSource } from '../exchange/exchange-file';
import { sha256 } from '../../history/hash';
import { plainText, problemOfCodes, missingCodes, parsePieces, type TaggedText } from './tagged-text';
import type { Segment } from './segment';
import { weave, type Woven } from './weave';
import type { Content } from '../../history/snapshot';

/**
 * What is to be done in a segment: nothing (translated, own), translate it (untranslated), look at it
 * again because the source says something else (changed), or let it go (gone).
 */
export const segmentStates = ['translated', 'untranslated', 'changed', 'gone', 'own'] as const;

export type SegmentState = (typeof segmentStates)[number];

export interface JudgedSegment extends Segment {
  readonly state: SegmentState;
}

/** All segments of a translation in the source's order, as they stand. */
export const readSegments = (woven: Woven, confirmed: ReadonlySet<string>): readonly JudgedSegment[] => {
  const segments: JudgedSegment[] = [];
  weave(woven, (segment) => {
    segments.push({ ...segment, state: stateOf(segment, confirmed) });
    return segment.target;
  });
  return segments;
};

/** Names a text of the source that a translation has taken up. */
export const nameOfText = (text: TaggedText): string => sha256(text).slice(0, 32);

const hasLetters = /\p{L}/u;

const stateOf = (segment: Segment, confirmed: ReadonlySet<string>): SegmentState => {
  const { source, before, target, standing } = segment;
  if (source === null || standing !== 'source') return standing === 'gone' ? 'gone' : 'own';
  if (source === '') return 'translated';
  const isTakenUp = confirmed.has(nameOfText(source));
  if (target === '') return 'untranslated';
  if (source === target && hasLetters.test(plainText(source)) && !isTakenUp) return 'untranslated';
  return source !== before && !isTakenUp ? 'changed' : 'translated';
};

export const segmentOutcomes = [
  'written',
  'unchanged',
  'leftOpen',
  'conflict',
  'sourceDiffers',
  'unknownSegment',
  'notPermitted',
  'unknownCode',
  'brokenCodes',
] as const;

export type SegmentOutcome = (typeof segmentOutcomes)[number];

export interface SegmentReport {
  readonly id: string;
  readonly outcome: SegmentOutcome;
  /** Codes of the source that the written text leaves out. */
  readonly missingCodes: readonly number[];
}

/** A text for a segment, with what its sender believed to stand there. */
export interface OfferedText {
  readonly id: string;
  readonly text: TaggedText;
  /** The source's text as the sender saw it; null where they weren't asked. */
  readonly source: TaggedText | null;
  /** The translation as the sender saw it. */
  readonly seen: TaggedText;
}

export interface AppliedTexts {
  readonly content: Content;
  readonly reports: readonly SegmentReport[];
}

/**
 * Puts texts into a translation: each where its source is the one that was seen and nobody has
 * written there since; the others are reported and leave everything as it is.
 */
export const applyTexts = (
  woven: Woven,
  offered: readonly OfferedText[],
  isPermitted: (attribute: string) => boolean,
): AppliedTexts => {
  const byId = new Map(offered.map((one) => [one.id, one]));
  const outcomes = new Map<string, SegmentReport>();
  const content = weave(woven, (segment) => {
    const one = byId.get(segment.id);
    if (!one) return segment.target;
    const outcome = outcomeOf(segment, one, isPermitted);
    const isWritten = outcome === 'written';
    const missing = isWritten && one.text !== '' ? missingCodes(segment.source ?? '', one.text) : [];
    outcomes.set(one.id, { id: one.id, outcome, missingCodes: missing });
    return isWritten ? one.text : segment.target;
  });
  const reports = offered.map(
    ({ id }) => outcomes.get(id) ?? { id, outcome: 'unknownSegment' as const, missingCodes: [] },
  );
  return { content, reports };
};

const outcomeOf = (
  segment: Segment,
  { text, source, seen }: OfferedText,
  isPermitted: (attribute: string) => boolean,
): SegmentOutcome => {
  if (!isPermitted(segment.attribute)) return 'notPermitted';
  if (source !== null && !isSameSource(source, segment.source ?? '')) return 'sourceDiffers';
  if (text === segment.target) return 'unchanged';
  // The same text as the source's is what a variant begins with: nobody has written there yet.
  const isUntouched = segment.target === seen || segment.target === '' || segment.target === segment.source;
  if (!isUntouched) return text === seen ? 'unchanged' : 'conflict';
  if (text === seen) return 'unchanged';
  return problemOfCodes(parsePieces(text), segment.codes) ?? 'written';
};
