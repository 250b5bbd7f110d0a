// Copies the report as Markdown, JSON or CSV, and says so.
import { useState } from 'react';
import type { PageState } from '@/lib/model/page-state';
import { useReportStore } from '@/lib/state/report-store';
import { REPORT_FORMATS, writeReport, type ReportFormat } from '@/lib/state/write-report';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

export function CopyReport({ page }: { readonly page: PageState }) {
  const { names, facts } = useReportStore();
  const [copied, setCopied] = useState<{ readonly page: PageState; readonly format: ReportFormat } | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function copy(format: ReportFormat) {
    try {
      await navigator.clipboard.writeText(writeReport({ page, names, facts }, format));
      setCopied({ page, format });
      setFault(null);
    } catch {
      setFault('The browser does not allow copying here.');
    }
  }

  const isCopied = (format: ReportFormat): boolean => copied?.page === page && copied.format === format;
  return (
    <div className="copy-report">
      <span className="faint">Copy as</span>
      {REPORT_FORMATS.map((format) => <Button key={format} look="plain" onClick={() => void copy(format)}>{isCopied(format) ? <Icon name="check" /> : <Icon name="copy" />}{format}</Button>)}
      <p className="visually-hidden" role="status">{copied ? `Report copied as ${copied.format}` : ''}</p>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
    </div>
  );
}
