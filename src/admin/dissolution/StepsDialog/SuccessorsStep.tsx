import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { useState } from 'react';
import type { DissolutionReport, OrganizationLine } from '../../../dissolution/contracts';
import { useText } from '../text/use-text';
import { StepCard } from './StepCard';
import type { StepProps } from './StepsDialog';
import { SuccessorSearch } from './SuccessorSearch';
import { useStep } from './use-step';

type ChosenProps = { chosen: readonly OrganizationLine[]; onRemove: ((documentId: string) => void) | null };

const Chosen = ({ chosen, onRemove }: ChosenProps) => {
  const t = useText();
  if (chosen.length === 0) return <Typography textColor="neutral600">{t('successors.empty')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {chosen.map(({ documentId, name }) => (
        <Flex key={documentId} tag="li" justifyContent="space-between" gap={2} paddingLeft={2}>
          <Typography>{name}</Typography>
          {onRemove && (
            <IconButton variant="ghost" label={t('successors.remove', { name })} onClick={() => onRemove(documentId)}>
              <Cross />
            </IconButton>
          )}
        </Flex>
      ))}
    </Flex>
  );
};

type SuggestedProps = {
  suggested: DissolutionReport['successors']['suggested'];
  onAdd: (organization: OrganizationLine) => void;
};

const Suggested = ({ suggested, onAdd }: SuggestedProps) => {
  const t = useText();
  if (suggested.length === 0) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {t('successors.suggested')}
      </Typography>
      {suggested.map((one) => (
        <Flex key={one.documentId} gap={2} wrap="wrap">
          <Button size="S" variant="tertiary" startIcon={<Plus />} onClick={() => onAdd(one)}>
            {t('successors.add', { name: one.name })}
          </Button>
          <Typography variant="pi" textColor="neutral600">
            {t(`successors.because.${one.because}`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};

const Former = ({ done }: { done: NonNullable<DissolutionReport['successors']['done']> }) => {
  const t = useText();
  const names = done.before.map(({ name }) => name).join('; ');
  return (
    <Typography variant="pi" textColor={done.isChanged ? 'warning700' : 'neutral600'}>
      {done.isChanged ? t('successors.changed') : t(names === '' ? 'successors.before.none' : 'successors.before', { names })}
    </Typography>
  );
};

/** Who takes over: chosen by a person, from suggestions or by name; and back to what there was. */
export const SuccessorsStep = ({ report: { organization, successors, may }, onChanged, onSuccessors }: StepProps) => {
  const t = useText();
  const step = useStep(onChanged);
  const { current, suggested, done } = successors;
  const [draft, setDraft] = useState<readonly OrganizationLine[] | null>(null);
  const chosen = draft ?? current;
  const ids = chosen.map(({ documentId }) => documentId);
  const mayName = may.carryOut && organization.dissolutionDate !== null;
  const add = (one: OrganizationLine) => setDraft([...chosen, one]);
  const finish = () => {
    setDraft(null);
    onSuccessors();
  };
  const save = () =>
    step.run(async (api) => {
      await api.nameSuccessors(organization.documentId, { successors: ids });
      finish();
    });
  const takeBack = () =>
    step.run(async (api) => {
      await api.takeBackSuccessors(organization.documentId);
      finish();
    });
  return (
    <StepCard title={t('successors.title')} done={done} onTakeBack={may.carryOut && !done?.isChanged ? takeBack : undefined} {...step}>
      <Typography variant="pi" textColor="neutral600">
        {t('successors.hint')}
      </Typography>
      <Chosen chosen={chosen} onRemove={mayName ? (id) => setDraft(chosen.filter((one) => one.documentId !== id)) : null} />
      {mayName && (
        <>
          <Suggested suggested={suggested.filter((one) => !ids.includes(one.documentId))} onAdd={add} />
          <SuccessorSearch documentId={organization.documentId} taken={ids} onPick={add} />
          {draft && (
            <Flex>
              <Button loading={step.isBusy} onClick={save}>
                {t('successors.do')}
              </Button>
            </Flex>
          )}
        </>
      )}
      {done && <Former done={done} />}
    </StepCard>
  );
};
