import { useIntl } from 'react-intl';
import type { Scope } from '../../../shared/contracts';
import { useLoaded } from './use-loaded';

export const useScope = () => useLoaded('scope', (api, signal) => api.scope(signal));

/** What a content type is called: its display name is the key of its translation, where there is one. */
export const useTypeName = (types: readonly { uid: string; displayName: string }[]): ((uid: string) => string) => {
  const { messages } = useIntl();
  return (uid) => {
    const name = types.find((type) => type.uid === uid)?.displayName ?? uid;
    const translated = messages[name];
    return typeof translated === 'string' ? translated : name;
  };
};

export const kindOf = ({ types }: Scope, uid: string) => types.find((type) => type.uid === uid)?.kind ?? 'collectionType';
