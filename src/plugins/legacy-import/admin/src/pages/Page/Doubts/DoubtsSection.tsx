import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ParseWarning } from '../../../../../shared/recognized-page';
import { Section } from '../../../parts/Section/Section';
import { useFormats } from '../../../text/use-formats';
import { useRuleName } from '../../../text/use-optional-text';
import { useText } from '../../../text/use-text';
import type { PartProps } from '../Facts/FactsSection';
import { blockOf, groupInferences, type InferenceGroup, type Kind } from '../rules/inferences';
import { goToBlock } from '../state/use-pointed';
import { useSentence } from './use-sentence';

/** Backgrounds; a badge's own variants are too pale to read (contrast below 4.5). */
const COLOURS = { doubt: 'warning200', lack: 'danger200', inference: 'neutral200' } as const satisfies Record<Kind, string>;
const SHOWN = 2;

const Line = ({ inference, block }: { inference: ParseWarning; block: number | null }) => {
  const t = useText();
  const { said } = useSentence();
  return (
    <Flex tag="li" gap={2} alignItems="flex-start" justifyContent="space-between">
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {said(inference)}
      </Typography>
      {block !== null && (
        <Button size="S" variant="ghost" style={{ flexShrink: 0 }} onClick={() => goToBlock(block)}>
          {t('doubts.show')}
        </Button>
      )}
    </Flex>
  );
};

const Group = ({ group, page }: { group: InferenceGroup } & Pick<PartProps, 'page'>) => {
  const t = useText();
  const { share } = useFormats();
  const nameOf = useRuleName();
  const { check } = useSentence();
  const [isOpen, setOpen] = useState(false);
  const { rule, kind, confidence, inferences } = group;
  const [first] = inferences;
  const advice = first ? check(first) : null;
  const hidden = inferences.length - SHOWN;
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" style={{ borderWidth: '1px 0 0' }}>
      <Flex gap={2} wrap="wrap" paddingBottom={1}>
        <Badge size="S" backgroundColor={COLOURS[kind]} textColor="neutral800">
          {t(`doubts.kind.${kind}`)}
        </Badge>
        <Typography fontWeight="semiBold" title={t('doubts.rule', { rule })}>
          {nameOf(rule)}
        </Typography>
        {kind !== 'lack' && (
          <Typography variant="pi" textColor="neutral600">
            {t('doubts.sure', { percent: share(confidence) })}
          </Typography>
        )}
        {inferences.length > 1 && (
          <Typography variant="pi" textColor="neutral600">
            {t('doubts.times', { count: inferences.length })}
          </Typography>
        )}
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {inferences.slice(0, isOpen ? undefined : SHOWN).map((inference, index) => (
          <Line key={index} inference={inference} block={blockOf(inference, page.blocks)} />
        ))}
      </Flex>
      {hidden > 0 && (
        <Button size="S" variant="ghost" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('doubts.fewer') : t('doubts.more', { count: hidden })}
        </Button>
      )}
      {advice !== null && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('doubts.check', { text: advice })}
        </Typography>
      )}
    </Box>
  );
};

/** Everything that was inferred on this page, in sentences: doubts first, then what is missing, then what is all but certain. */
export const DoubtsSection = ({ desk, page }: Pick<PartProps, 'desk' | 'page'>) => {
  const t = useText();
  const groups = groupInferences(desk.detail.inferences);
  return (
    <Section title={t('doubts.title')}>
      {groups.length === 0 ? (
        <Typography textColor="neutral600">{t('doubts.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch">
          {groups.map((group) => (
            <Group key={group.rule} group={group} page={page} />
          ))}
        </Flex>
      )}
    </Section>
  );
};
