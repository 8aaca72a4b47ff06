import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import type { Forms } from '../../../../../shared/contracts';
import { Section } from '../../../parts/Section/Section';
import { useNames } from '../../../text/use-names';
import { useText } from '../../../text/use-text';
import { copiesOf, type Copy } from './copies';

const FormRow = ({ copy: { name, text }, note }: { copy: Copy; note: string }) => {
  const t = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const title = t(`form.${name}`);
  const take = async () => {
    const isCopied = await copy(text);
    toggleNotification(
      isCopied ? { type: 'success', message: t('form.copied', { form: title }) } : { type: 'warning', message: t('form.notCopied') },
    );
  };
  return (
    <Box tag="li">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingBottom={2}>
        <Flex direction="column" alignItems="flex-start">
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {title}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {note}
          </Typography>
        </Flex>
        <Button
          size="S"
          variant="tertiary"
          startIcon={<Duplicate />}
          aria-label={t('form.copy.what', { form: title })}
          onClick={() => void take()}
        >
          {t('form.copy')}
        </Button>
      </Flex>
      <Box
        tag="pre"
        padding={3}
        background="neutral100"
        hasRadius
        tabIndex={0}
        role="region"
        aria-label={title}
        style={{ overflowX: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        <Typography tag="code" variant="pi" style={{ fontFamily: 'monospace' }}>
          {text}
        </Typography>
      </Box>
    </Box>
  );
};

/** Every way in which another page or program takes the block, ready to be pasted. */
export const FormsSection = ({ forms, locale }: { forms: Forms; locale: string }) => {
  const t = useText();
  const names = useNames();
  return (
    <Section title={t('forms.title')} note={t('forms.note', { language: names.language(locale) })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
        {copiesOf(forms).map((copy) => (
          <FormRow
            key={copy.name}
            copy={copy}
            note={copy.name === 'graphql' ? t('form.graphql.note', { url: forms.graphql?.url ?? '' }) : t(`form.${copy.name}.note`)}
          />
        ))}
      </Flex>
    </Section>
  );
};
