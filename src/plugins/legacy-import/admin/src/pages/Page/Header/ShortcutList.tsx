import { Box, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Command } from '@strapi/icons';
import { useText } from '../../../text/use-text';
import type { Shortcut } from '../rules/shortcuts';

const KEYS = [
  ['next', 'Alt+J'],
  ['previous', 'Alt+K'],
  ['doubt', 'Alt+D'],
  ['save', 'Ctrl+S'],
  ['settle', 'Ctrl+Enter'],
] as const satisfies readonly (readonly [Shortcut, string])[];

/** What the keys do on this screen. */
export const ShortcutList = () => {
  const t = useText();
  return (
    <Popover.Root>
      <Popover.Trigger>
        <IconButton variant="ghost" label={t('keys.title')}>
          <Command />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end">
        <Box padding={4}>
          <Typography variant="delta" tag="h2">
            {t('keys.title')}
          </Typography>
          <Flex tag="dl" direction="column" alignItems="stretch" gap={2} paddingTop={3}>
            {KEYS.map(([shortcut, keys]) => (
              <Flex key={shortcut} gap={4} justifyContent="space-between">
                <Typography tag="dt">{t(`keys.${shortcut}`)}</Typography>
                <Typography tag="dd" fontWeight="semiBold">
                  {keys}
                </Typography>
              </Flex>
            ))}
          </Flex>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
};
