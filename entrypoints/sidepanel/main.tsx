import '../../src/styles/panel-page.css';
import { createRoot } from 'react-dom/client';
import { AbilitiesProvider } from '../../src/components/abilities.tsx';
import { InLanguage } from '../../src/components/language/in-language.tsx';
import { restoreLanguage } from '../../src/components/language/language.ts';
import { MomentsPanel } from '../../src/components/moments/panel.tsx';
import { restoreTheme } from '../../src/components/theme.ts';
import { browserTag } from '../../src/platform/browser-language.ts';
import { pageAbilities } from '../../src/platform/page-abilities.ts';
import { playerAbilities } from '../../src/platform/player-abilities.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';

restoreTheme();
const prepared = prepareLibrary();
restoreLanguage(browserTag()).then(() =>
  createRoot(document.getElementById('root') as HTMLElement).render(
    <AbilitiesProvider abilities={{ ...pageAbilities, player: playerAbilities }}>
      <InLanguage>
        <MomentsPanel prepared={prepared} />
      </InLanguage>
    </AbilitiesProvider>,
  ),
);
