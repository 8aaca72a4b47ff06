import type { ReactNode } from 'react';
import { Box, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useText, type TextKey } from '../../text/use-text';

type WideTableProps = { columns: readonly TextKey[]; rowCount: number; children: ReactNode };

/** `children` are the rows. On a narrow screen the table scrolls, not the page. */
export const WideTable = ({ columns, rowCount, children }: WideTableProps) => {
  const t = useText();
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table colCount={columns.length} rowCount={rowCount + 1}>
        <Thead>
          <Tr>
            {columns.map((column) => (
              <Th key={column}>
                <Typography variant="sigma">{t(column)}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>{children}</Tbody>
      </Table>
    </Box>
  );
};
