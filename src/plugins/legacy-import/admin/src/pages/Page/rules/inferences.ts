import type { PageBlock, ParseWarning } from '../../../../../shared/recognized-page';

/** What a sentence of a rule names: the values of its translation. */
export type Facts = Record<string, string>;

const QUOTED = '"(?<text>.*)"';

/**
 * The server's sentences are English and hold what a rule saw between fixed words; the screen says the same in the editor's language. A sentence
 * that was worded anew is shown as the server wrote it.
 */
const SENTENCES: Readonly<Record<string, RegExp>> = {
  'published-at-declared': /^The date (?<date>\S+) stands only/u,
  'year-inferred': /^The event's day "(?<text>.*)" has no year; (?<year>\d{4}) was taken from (?<from>.*)\.$/u,
  'possible-source-error':
    /^The caption "(?<text>.*)" says "(?<purpose>[^"]*)" for (?<year>\d{4}); the title says (?<expected>.*)\. Kept as printed\.$/u,
  'missing-image': /^(?:The photo above the caption|No file came with the photo) "(?<text>.*)"(?: is not in the saved text)?\.$/u,
  'site-stat-meaning-unknown': /^The statistics block says (?:visits (?<visits>\d+))?(?:, )?(?:views (?<views>\d+))?,/u,
  'unbalanced-quotes': new RegExp(`^Quotation marks do not pair in ${QUOTED}\\. Kept as printed\\.$`, 'u'),
  'publisher-inferred': /^The publisher "(?<name>.*)" was read from the masthead "(?<text>.*)"\.$/u,
  'org-scope-inferred': /^"(?<text>.*)" names no place; it was taken as that of (?<area>.*)\.$/u,
  'area-inferred': /^"(?<text>.*)" is not in the gazetteer; it was taken as lying in (?<area>.*)\.$/u,
  'office-without-organization': new RegExp(`^${QUOTED} does not say of which organization`, 'u'),
  'ambiguous-person': /^(?<name>[^:]*): /u,
  'person-linked-by-area': /^(?<name>[^:]*): /u,
  'same-name-person': /^(?<name>[^:]*): /u,
  'unusable-image': /^"(?<text>.*)" was not stored: (?<reason>.*)$/u,
};

/** Rules whose sentence names nothing. */
const PLAIN_RULES = new Set(['title-missing', 'published-at-missing', 'publisher-unknown']);

/** null where the sentence is not one that the screen knows. */
export const factsOf = ({ rule, message }: ParseWarning): Facts | null => {
  if (PLAIN_RULES.has(rule)) return {};
  const facts = SENTENCES[rule]?.exec(message)?.groups;
  return facts ? Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? ''])) : null;
};

/** The words that a long text was cut to: "Hội nghị tổng …" begins what is meant. */
const isMeant = (said: string, text: string): boolean =>
  said.endsWith('…') ? text.startsWith(said.slice(0, -1)) : text === said || (said.length > 2 && text.includes(said));

const NAMED_BY_TEXT = new Set([
  'possible-source-error',
  'missing-image',
  'unbalanced-quotes',
  'org-scope-inferred',
  'area-inferred',
  'office-without-organization',
  'year-inferred',
]);
const NAMED_BY_PERSON = new Set(['ambiguous-person', 'person-linked-by-area', 'same-name-person']);

/** The block that an inference speaks of; null where it speaks of the page. */
export const blockOf = (inference: ParseWarning, blocks: readonly PageBlock[]): number | null => {
  const facts = factsOf(inference);
  const { rule } = inference;
  const own = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.role !== 'chrome' && block.role !== 'duplicate');
  if (NAMED_BY_PERSON.has(rule)) return own.find(({ block }) => block.people.some(({ name }) => name === facts?.name))?.index ?? null;
  if (!NAMED_BY_TEXT.has(rule) || !facts?.text) return null;
  const { text } = facts;
  const pictured = rule === 'missing-image' ? own.filter(({ block }) => block.role === 'caption' || block.role === 'photo') : own;
  return pictured.find(({ block }) => isMeant(text, block.text) || block.image?.url === text)?.index ?? null;
};

/** How sure an inference is, in three steps. Below half a page is held back for a person (`REVIEW_BELOW` of the importer). */
type Sureness = 'sure' | 'likely' | 'doubtful';

export const surenessOf = (confidence: number): Sureness => {
  if (confidence < 0.5) return 'doubtful';
  return confidence < 0.85 ? 'likely' : 'sure';
};

/**
 * Some rules are sure of what they found and still ask for a look: a missing title is no doubt of the rule's, but a lack of the page's.
 */
const LACKS = new Set(['title-missing', 'published-at-missing', 'publisher-unknown', 'missing-image', 'unusable-image']);

export type Kind = 'lack' | 'doubt' | 'inference';

export const kindOf = ({ rule, confidence }: ParseWarning): Kind => {
  if (LACKS.has(rule)) return 'lack';
  return surenessOf(confidence) === 'sure' ? 'inference' : 'doubt';
};

export type InferenceGroup = { rule: string; kind: Kind; confidence: number; inferences: ParseWarning[] };

/** One group a rule, the least sure first; ten missing photos are one line that opens. */
export const groupInferences = (inferences: readonly ParseWarning[]): InferenceGroup[] => {
  const rules = [...new Set(inferences.map(({ rule }) => rule))];
  return rules
    .map((rule) => {
      const own = inferences.filter((inference) => inference.rule === rule);
      const confidence = Math.min(...own.map((inference) => inference.confidence));
      return { rule, confidence, kind: kindOf({ rule, confidence, message: '' }), inferences: own };
    })
    .sort((one, other) => RANK[one.kind] - RANK[other.kind] || one.confidence - other.confidence);
};

const RANK: Readonly<Record<Kind, number>> = { doubt: 0, lack: 1, inference: 2 };
