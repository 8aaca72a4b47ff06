import type { EventCard } from '../../shapes';

/** What of a reading view's answer changes without a write to content. */
export type MovingParts = {
  /** Whose number of reads is shown, in the order in which the answer shows them. */
  counted: string[];
  events: EventCard[];
};

/** An editor's own words, which may look like anything. */
const FOREIGN = new Set(['blocks', 'jsonLd']);

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const isEventCard = (node: Node): boolean => 'eventStatus' in node && 'startDate' in node && 'state' in node;

export const movingPartsOf = (answer: unknown): MovingParts => {
  const parts: MovingParts = { counted: [], events: [] };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isNode(value)) walkNode(value);
  };
  const walkNode = (node: Node): void => {
    if (isEventCard(node)) parts.events.push(node as EventCard);
    // An answer has some thousand attributes: without a pair made of each.
    for (const name in node) {
      if (name === 'views' && typeof node.documentId === 'string') parts.counted.push(node.documentId);
      else if (isNode(node[name]) && !FOREIGN.has(name)) walk(node[name]);
    }
  };
  walk(answer);
  return parts;
};
