import { Checkbox, Field, Flex, Grid } from '@strapi/design-system';
import { useTypeName } from '../../data/use-scope';
import { useText } from '../../text/use-text';
import type { PartProps } from './SettingsForm';

export const CountedTypes = ({ view, settings, problems, isReadOnly, onChange }: PartProps) => {
  const t = useText();
  const nameOf = useTypeName(view.possibleTypes);
  const toggle = (uid: string) => {
    const { types } = settings;
    onChange({ types: types.includes(uid) ? types.filter((other) => other !== uid) : [...types, uid] });
  };
  return (
    <Field.Root name="types" error={problems.types ? t(problems.types) : undefined}>
      <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('setting.types')}>
        <Grid.Root gap={3}>
          {view.possibleTypes.map(({ uid }) => (
            <Grid.Item key={uid} col={4} s={6} xs={12}>
              <Checkbox disabled={isReadOnly} checked={settings.types.includes(uid)} onCheckedChange={() => toggle(uid)}>
                {nameOf(uid)}
              </Checkbox>
            </Grid.Item>
          ))}
        </Grid.Root>
        <Field.Error />
      </Flex>
    </Field.Root>
  );
};
