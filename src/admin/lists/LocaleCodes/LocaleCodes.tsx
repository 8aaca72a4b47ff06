import { Typography } from '@strapi/design-system';

/** The languages an entry exists in, Vietnamese first: "vi, en". */
export const LocaleCodes = ({ codes }: { codes: string[] }) => <Typography textColor="neutral800">{codes.join(', ')}</Typography>;
