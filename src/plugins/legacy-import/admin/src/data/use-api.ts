import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { createApi, type Api } from './api';

export const useApi = (): Api => {
  const client = useFetchClient();
  return useMemo(() => createApi(client), [client]);
};
