// Every part of components/ui once, alive, for looking and for axe.
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { Slider } from '@/components/ui/slider';
import { Switch } from '@/components/ui/switch';
import { Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';

export function UiParts() {
  const [tab, setTab] = useState<'one' | 'two'>('one');
  const [isOn, setOn] = useState(true);
  const [value, setValue] = useState(35);
  const [isOpen, setOpen] = useState(false);
  return (
    <div style={{ maxWidth: 380, display: 'grid', gap: 16 }}>
      <h1>Parts</h1>
      <div style={{ display: 'flex', gap: 8 }}>
        <Button look="primary" onClick={() => setOpen(true)}>Import ledger</Button>
        <Button>Undo</Button>
        <Button look="quiet">Reset</Button>
        <Button disabled>Off</Button>
        <IconButton icon="close" label="Close" />
      </div>
      <div style={{ display: 'flex', gap: 8 }}><Chip>dated</Chip><Chip look="strong">under contract</Chip><Chip look="absent">no source named</Chip></div>
      <Switch label="Mark superseded claims" hint="Figures that a later one replaced." isOn={isOn} onChange={setOn} />
      <Switch label="Mark predictions" isOn={!isOn} onChange={(on) => setOn(!on)} />
      <Slider label="Growth" value={value} valueText={`${value}%`} onChange={setValue} />
      <Tabs<'one' | 'two'> label="Views" selected={tab} onSelect={setTab} tabs={[{ id: 'one', label: 'This page', panel: <p>One</p> }, { id: 'two', label: 'Ranking', panel: <p>Two</p> }]} />
      <Table caption="Revenue" rows={[{ name: 'NVIDIA', value: '$215.94 billion' }, { name: 'Astera Labs', value: '$0.85 billion' }]} keyOf={(row) => row.name} empty="Nothing here yet." columns={[{ id: 'name', title: 'Company', isRowHeader: true, print: (row) => row.name }, { id: 'value', title: 'Filed', isNumeric: true, print: (row) => row.value }]} />
      <Dialog title="Replace the ledger?" isOpen={isOpen} onClose={() => setOpen(false)} actions={<><Button onClick={() => setOpen(false)}>Keep</Button><Button look="primary" onClick={() => setOpen(false)}>Replace</Button></>}>12 facts change.</Dialog>
    </div>
  );
}
