import type { LitElement, ReactiveController } from 'lit';
import type { Bridge } from './bridge/bridge.js';
import type { RotationContext } from './rotation/context.js';
import { send } from './screens/send.js';
import { Aloud } from './speech/aloud.js';
import { systemSynthesizer } from './speech/synthesizer.js';
import { offerVoices } from './speech/voices.js';
import type { Clock } from './visit/clock.js';
import type { Visit } from './visit/visit.js';

/** What the app is, as far as its voice needs it. */
type Host = LitElement & {
  readonly bridge: Pick<Bridge, 'setVolume'>;
  readonly clock: Clock;
  readonly standing: { readonly visit: Visit; readonly source: RotationContext } | null;
};

/** The one voice of the app: it belongs to the visit, and falls silent when that ends. */
export class Voice implements ReactiveController {
  private made: Aloud | null = null;
  private visits = -1;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Made on first use: the bridge and the clock are set after the constructor. */
  get aloud(): Aloud {
    return (this.made ??= new Aloud({
      synthesizer: systemSynthesizer(speechSynthesis, (percent) =>
        this.host.bridge.setVolume(percent),
      ),
      clock: this.host.clock,
      onSpeaking: (speaking) => {
        send(this.host, { type: speaking ? 'hold' : 'release' });
      },
    }));
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
    this.made?.send({ type: 'stop' });
  }
}
