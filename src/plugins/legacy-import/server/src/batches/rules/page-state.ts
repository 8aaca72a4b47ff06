import type { PageState } from '../../../../shared/contracts';

type Result = { result: 'created' | 'updated' | 'viewBaseMoved' | 'unchanged' | 'review' | 'failed' };

/** What a page is after its import said this of it. */
export const pageStateOf = ({ result }: Result): PageState => result;

type Inference = { rule: string; confidence: number };

/** Of inferences: each rule once, with its least sure use, and the least sure of all. */
export const sumUp = (inferences: readonly Inference[]): { rules: Inference[]; confidence: number | null } => {
  const least = new Map<string, number>();
  for (const { rule, confidence } of inferences) least.set(rule, Math.min(confidence, least.get(rule) ?? confidence));
  const rules = [...least].map(([rule, confidence]) => ({ rule, confidence }));
  return { rules, confidence: rules.length === 0 ? null : Math.min(...least.values()) };
};
