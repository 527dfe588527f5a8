import '../../src/styles/popup-page.css';
import { createRoot } from 'react-dom/client';
import { AbilitiesProvider, type TabAbilities } from '../../src/components/abilities.tsx';
import { Popup } from '../../src/components/capture/popup.tsx';
import { restoreTheme } from '../../src/components/theme.ts';
import { pageAbilities } from '../../src/platform/page-abilities.ts';
import { tabAbilities } from '../../src/platform/tab-abilities.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';

restoreTheme();
const prepared = prepareLibrary();
const tab = { ...tabAbilities, handedOver: () => prepared.then(tabAbilities.handedOver) } as TabAbilities;
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AbilitiesProvider abilities={{ ...pageAbilities, tab }}>
      <Popup prepared={prepared} />
    </AbilitiesProvider>,
  );
