'use client';
import { Printer } from 'lucide-react';

export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="btn btn-p h-8" onClick={() => window.print()}>
      <Printer size={14} aria-hidden />
      {label}
    </button>
  );
}
