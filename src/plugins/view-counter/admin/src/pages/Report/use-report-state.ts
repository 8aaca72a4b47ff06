import { useSearchParams } from 'react-router-dom';
import { TABS, type Tab } from '../../data/report-address';
import { readState, writeState, type ReportState } from '../../range/report-state';

/** The report as the address has it; a change goes into the address. */
export const useReportState = () => {
  const [query, setQuery] = useSearchParams();
  return {
    state: readState(query),
    change: (changed: Partial<ReportState>) =>
      setQuery((before) => writeState(before, { ...readState(before), ...changed }), { replace: true }),
  };
};

export const useTab = () => {
  const [query, setQuery] = useSearchParams();
  const tab = TABS.find((name) => name === query.get('tab')) ?? 'report';
  const open = (next: Tab) => setQuery(next === 'report' ? {} : { tab: next });
  return { tab, open };
};
