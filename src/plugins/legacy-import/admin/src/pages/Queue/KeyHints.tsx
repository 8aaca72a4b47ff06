import { Box, Flex, Typography } from '@strapi/design-system';
import { KEYS, type QueueKey } from '../../queue/keys';
import { useText } from '../../text/use-text';

const NAMES: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

/** Which keys do what in the list. */
export const KeyHints = () => {
  const t = useText();
  return (
    <Flex gap={4} wrap="wrap" tag="ul" aria-label={t('keys.list')}>
      {(Object.keys(KEYS) as QueueKey[]).map((name) => (
        <Flex key={name} tag="li" gap={1}>
          {KEYS[name].map((key) => (
            <Box key={key} tag="kbd" background="neutral150" hasRadius paddingLeft={2} paddingRight={2}>
              <Typography variant="pi">{NAMES[key] ?? key}</Typography>
            </Box>
          ))}
          <Typography variant="pi" textColor="neutral600">
            {t(`queueKey.${name}`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
