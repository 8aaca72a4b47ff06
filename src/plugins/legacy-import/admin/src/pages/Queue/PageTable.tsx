import { Box, Checkbox, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { PageRow } from '../../../../shared/contracts';
import { selectedOf, type Selection } from '../../queue/selection';
import { useText } from '../../text/use-text';
import { PageLine } from './PageLine';

type PageTableProps = {
  rows: readonly PageRow[];
  /** Index of the row where the keyboard is; −1 for none. */
  at: number;
  selection: Selection;
  canSelect: boolean;
  onToggle: (id: number) => void;
  onToggleAll: () => void;
};

const COLUMNS = ['title', 'state', 'sureness', 'doubts', 'settled'] as const;

const TICKS = { all: true, some: 'indeterminate', none: false } as const;

/** On a narrow screen the table scrolls, not the page. */
export const PageTable = ({ rows, at, selection, canSelect, onToggle, onToggleAll }: PageTableProps) => {
  const t = useText();
  const selected = selectedOf(
    selection,
    rows.map(({ id }) => id),
  );
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table colCount={COLUMNS.length + (canSelect ? 1 : 0)} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {canSelect && (
              <Th>
                <Checkbox aria-label={t('queue.selectAll')} checked={TICKS[selected]} onCheckedChange={onToggleAll} />
              </Th>
            )}
            {COLUMNS.map((column) => (
              <Th key={column}>
                <Typography variant="sigma">{t(`column.${column}`)}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row, index) => (
            <PageLine
              key={row.id}
              row={row}
              isAt={index === at}
              isSelected={selection.has(row.id)}
              canSelect={canSelect}
              onToggle={() => onToggle(row.id)}
            />
          ))}
        </Tbody>
      </Table>
    </Box>
  );
};
