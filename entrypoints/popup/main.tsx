import '../../src/styles/popup-page.css';
import { createRoot } from 'react-dom/client';
import { AbilitiesProvider, type TabAbilities } from '../../src/components/abilities.tsx';
import { Popup } from '../../src/components/capture/popup.tsx';
import { InLanguage } from '../../src/components/language/in-language.tsx';
import { restoreLanguage } from '../../src/components/language/language.ts';
import { restoreTheme } from '../../src/components/theme.ts';
import { browserTag } from '../../src/platform/browser-language.ts';
import { pageAbilities } from '../../src/platform/page-abilities.ts';
import { tabAbilities } from '../../src/platform/tab-abilities.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';

restoreTheme();
const prepared = prepareLibrary();
const tab = { ...tabAbilities, handedOver: () => prepared.then(tabAbilities.handedOver) } as TabAbilities;
restoreLanguage(browserTag()).then(() =>
  createRoot(document.getElementById('root') as HTMLElement).render(
    <AbilitiesProvider abilities={{ ...pageAbilities, tab }}>
      <InLanguage>
        <Popup prepared={prepared} />
      </InLanguage>
    </AbilitiesProvider>,
  ),
);
