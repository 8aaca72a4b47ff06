import type { readArticle } from './imports';

type Article = NonNullable<Awaited<ReturnType<typeof readArticle>>>;
type Block = NonNullable<Article['body']>[number];
type Photo = Extract<Block, { __component: 'media.captioned-photo' }>;
type Text = Extract<Block, { __component: 'content.text' }>;

const isPhoto = (block: Block): block is Photo => block.__component === 'media.captioned-photo';
const isText = (block: Block): block is Text => block.__component === 'content.text';

export const photosOf = ({ body }: Article): Photo[] => (body ?? []).filter(isPhoto);

/** The running text, paragraph by paragraph. */
export const paragraphsOf = ({ body }: Article): string[] => (body ?? []).filter(isText).flatMap(textsOf);

const textsOf = ({ blocks }: Text): string[] =>
  (blocks ?? []).map(({ children }) => children.map((child) => ('text' in child ? child.text : '')).join(''));

/** The order of the body: `C1 P1 P2 C2 …`. */
export const orderOf = ({ body }: Article): string => {
  const count = { C: 0, P: 0 };
  const next = (kind: 'C' | 'P'): string => {
    count[kind] += 1;
    return `${kind}${count[kind]}`;
  };
  return (body ?? []).flatMap((block) => (isText(block) ? textsOf(block).map(() => next('P')) : [next('C')])).join(' ');
};

type Mention = { name?: string | null; titleText?: string | null; person?: { name?: string | null } | null };

/** As printed, with the person who is linked where that name differs. */
export const printed = (mentions: Mention[] | null | undefined): string[] =>
  (mentions ?? []).map(({ name, titleText, person }) => `${name}: ${titleText}${person?.name === name ? '' : ` → ${person?.name}`}`);
