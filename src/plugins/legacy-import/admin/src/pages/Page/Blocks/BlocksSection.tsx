import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { BlockCorrection } from '../../../../../shared/corrections';
import { Section } from '../../../parts/Section/Section';
import { useText } from '../../../text/use-text';
import type { PartProps } from '../Facts/FactsSection';
import { withBlock } from '../rules/corrections';
import { blockOf, kindOf } from '../rules/inferences';
import { groupBlocks, type ShownBlock } from '../rules/shown-page';
import type { Pictures } from '../state/pictures';
import type { Pointed } from '../state/use-pointed';
import { BlockCard, type BlockCardProps } from './BlockCard';

type BlocksSectionProps = PartProps & { pictures: Pictures; pointed: Pointed; onPoint: (block: number) => void };

const NO_DOUBTS: BlockCardProps['doubts'] = { count: 0, isDoubtful: false };

/** What each block is spoken of by. */
const useDoubts = ({ desk, page }: PartProps): ReadonlyMap<number, BlockCardProps['doubts']> => {
  const { inferences } = desk.detail;
  return useMemo(() => {
    const found = new Map<number, BlockCardProps['doubts']>();
    for (const inference of inferences) {
      const block = blockOf(inference, page.blocks);
      if (block === null) continue;
      const { count, isDoubtful } = found.get(block) ?? NO_DOUBTS;
      found.set(block, { count: count + 1, isDoubtful: isDoubtful || kindOf(inference) === 'doubt' });
    }
    return found;
  }, [inferences, page]);
};

/** A page that scrolls under a mouse at rest points at nothing: only a mouse that is elsewhere than before does. */
const useMouse = (onPoint: (block: number) => void): BlockCardProps['onMouse'] => {
  const last = useRef('');
  return useCallback(
    (block, { clientX, clientY }) => {
      const at = `${clientX} ${clientY}`;
      if (at !== last.current) onPoint(block);
      last.current = at;
    },
    [onPoint],
  );
};

const Furniture = ({ blocks, cardOf }: { blocks: readonly ShownBlock[]; cardOf: (block: ShownBlock) => React.ReactNode }) => {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box tag="li">
      <Flex gap={3} wrap="wrap" paddingLeft={3}>
        <Typography variant="pi" textColor="neutral600">
          {t('blocks.furniture', { count: blocks.length })}
        </Typography>
        <Button size="S" variant="ghost" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'blocks.hideFurniture' : 'blocks.showFurniture')}
        </Button>
      </Flex>
      {isOpen && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {blocks.map(cardOf)}
        </Flex>
      )}
    </Box>
  );
};

/** The page block by block, in its order; runs of the site's furniture are folded. */
export const BlocksSection = (props: BlocksSectionProps) => {
  const t = useText();
  const { desk, page, shown, isReadOnly, pictures, pointed, onPoint } = props;
  const doubts = useDoubts(props);
  const { change, mark } = desk;
  const keep = useCallback((correction: BlockCorrection) => change((before) => withBlock(page, before, correction)), [change, page]);
  const pointByMouse = useMouse(onPoint);
  const cardOf = (block: ShownBlock) => (
    <BlockCard
      key={block.index}
      block={block}
      recognized={page.blocks[block.index] ?? block}
      doubts={doubts.get(block.index) ?? NO_DOUBTS}
      isPointed={pointed?.block === block.index}
      isReadOnly={isReadOnly}
      pictures={pictures}
      onPoint={onPoint}
      onMouse={pointByMouse}
      onChange={keep}
      onUnreadable={mark}
    />
  );
  return (
    <Section title={t('blocks.title')} note={t('blocks.note')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {groupBlocks(shown.blocks).map((group) =>
          group.kind === 'content' ? (
            cardOf(group.block)
          ) : (
            <Furniture key={`furniture ${group.blocks[0]?.index}`} blocks={group.blocks} cardOf={cardOf} />
          ),
        )}
      </Flex>
    </Section>
  );
};
