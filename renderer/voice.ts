import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { Bridge } from './bridge/bridge.js';
import { ByEar, type Speaker, type Voices } from './by-ear.js';
import { send } from './screens/send.js';
import { Aloud } from './speech/aloud.js';
import { Announcer } from './speech/announcer.js';
import { shareMouth } from './speech/mouth.js';
import { systemSynthesizer } from './speech/synthesizer.js';
import { offerVoices } from './speech/voices.js';

/** What the app is, as far as its voice needs it. */
type Host = Speaker & { readonly bridge: Pick<Bridge, 'setVolume'> };

/** The one voice of the app: it belongs to the visit, and falls silent when that ends. */
export class Voice implements ReactiveController {
  private made: Voices | null = null;
  private visits = -1;
  private readonly byEar: ByEar;

  constructor(private readonly host: Host) {
    host.addController(this);
    this.byEar = new ByEar(host, () => this.voices);
  }

  /** Reads whole texts. */
  get aloud(): Aloud {
    return this.voices.aloud;
  }

  /** What the app shows for whoever would rather listen. */
  offer(): TemplateResult | typeof nothing {
    return this.byEar.render();
  }

  hostUpdated(): void {
    const { standing } = this.host;
    if (!standing) return;
    const { visit, source } = standing;
    offerVoices(source.settings.sound.offered);
    if (visit.visits !== this.visits) {
      this.visits = visit.visits;
      this.aloud.reset(source.settings.sound.volume);
    }
    if (!visit.aloud || visit.staff) this.aloud.send({ type: 'stop' });
  }

  hostDisconnected(): void {
    this.made?.aloud.send({ type: 'stop' });
    this.made?.announcer.hush();
  }

  /** Made on first use: the bridge and the clock are set after the constructor. */
  private get voices(): Voices {
    return (this.made ??= this.make());
  }

  private make(): Voices {
    const { clock } = this.host;
    const mouth = shareMouth(
      systemSynthesizer(speechSynthesis, (percent) => this.host.bridge.setVolume(percent)),
    );
    const aloud = new Aloud({
      synthesizer: mouth(),
      clock,
      onSpeaking: (speaking) => {
        send(this.host, { type: speaking ? 'hold' : 'release' });
      },
    });
    const announcer = new Announcer(aloud, { synthesizer: mouth(), clock });
    let { phase } = aloud.player;
    aloud.follow(() => {
      if (aloud.player.phase === 'ended' && phase !== 'ended') this.byEar.ended();
      ({ phase } = aloud.player);
    });
    return { aloud, announcer };
  }
}
