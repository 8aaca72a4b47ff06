import { Accordion, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useText } from '../../text/use-text';
import { NO_WORDS, type DraftWords } from '../draft';
import { ImageField } from './ImageField';
import type { PartProps } from './PinFields';

type LanguageProps = PartProps & { code: string };

const LanguageWords = ({ form: { draft, change, problemOf }, code }: LanguageProps) => {
  const t = useText();
  const words = draft.words[code] ?? NO_WORDS;
  const changeWords = (changed: Partial<DraftWords>) => change({ words: { ...draft.words, [code]: { ...words, ...changed } } });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name={`headline-${code}`} error={problemOf(`words.${code}.headline`)}>
        <Field.Label>{t('pin.headline')}</Field.Label>
        <TextInput
          lang={code}
          value={words.headline}
          placeholder={draft.event?.name ?? ''}
          onChange={(event) => changeWords({ headline: event.currentTarget.value })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root name={`teaser-${code}`} error={problemOf(`words.${code}.teaser`)}>
        <Field.Label>{t('pin.teaser')}</Field.Label>
        <Textarea lang={code} value={words.teaser} onChange={(event) => changeWords({ teaser: event.currentTarget.value })} />
        <Field.Error />
      </Field.Root>
      <ImageField
        name={`image-${code}`}
        error={problemOf(`words.${code}.image`)}
        image={words.image}
        onChange={(image) => changeWords({ image })}
      />
    </Flex>
  );
};

const isSaid = ({ headline, teaser, image }: DraftWords): boolean => headline.trim() !== '' || teaser.trim() !== '' || image !== null;

/** The pin's own words in each language; what is left empty is the event's. */
export const WordsFields = (part: PartProps) => {
  const t = useText();
  const { draft, problemOf } = part.form;
  const faulty = part.locales.find(({ code }) => ['headline', 'teaser', 'image'].some((field) => problemOf(`words.${code}.${field}`)));
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('pin.words')}>
      <Typography variant="pi" fontWeight="bold">
        {t('pin.words')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('pin.words.hint')}
      </Typography>
      <Accordion.Root size="S" key={faulty?.code ?? ''} defaultValue={faulty?.code}>
        {part.locales.map(({ code, name }) => (
          <Accordion.Item key={code} value={code}>
            <Accordion.Header>
              <Accordion.Trigger>
                {t(isSaid(draft.words[code] ?? NO_WORDS) ? 'pin.words.own' : 'pin.words.event', { language: name })}
              </Accordion.Trigger>
            </Accordion.Header>
            <Accordion.Content>
              <Flex direction="column" alignItems="stretch" padding={4}>
                <LanguageWords {...part} code={code} />
              </Flex>
            </Accordion.Content>
          </Accordion.Item>
        ))}
      </Accordion.Root>
    </Flex>
  );
};
