// Which section of the options is shown: the address's hash decides, so that links, back and forward work.
import { useEffect, useState } from 'react';
import { sectionOf, type OptionsSection } from '@/lib/model/options-section';

export function useSection(): OptionsSection {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}
