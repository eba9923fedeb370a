import {
  Accessibility,
  Activity,
  ArrowBigUp,
  ArrowBigUpDash,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Bone,
  BookOpen,
  Brain,
  CalendarDays,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  Clock,
  CornerDownLeft,
  Delete,
  Download,
  Droplet,
  Eye,
  EyeOff,
  FileArchive,
  FileText,
  Folder,
  Gauge,
  Globe,
  GripVertical,
  Headphones,
  HeartPulse,
  History,
  House,
  Image,
  Info,
  KeyRound,
  Keyboard,
  Layers,
  LayoutGrid,
  Leaf,
  Library,
  ListOrdered,
  Lock,
  LogOut,
  Megaphone,
  Minus,
  Monitor,
  Moon,
  Palette,
  Pause,
  Pencil,
  Phone,
  Play,
  Plus,
  RefreshCw,
  RotateCcw,
  Ruler,
  Send,
  Settings,
  ShieldCheck,
  SkipBack,
  SkipForward,
  Sprout,
  Stethoscope,
  Sun,
  Timer,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  Usb,
  Volume2,
  X,
} from 'lucide';
import type { IconNode } from 'lucide';
import { css, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** The sign for access of every kind, drawn with Lucide's strokes: a person with open arms. */
const access: IconNode = [
  ['circle', { cx: 12, cy: 12, r: 10 }],
  ['circle', { cx: 12, cy: 6.8, r: 0.7, fill: 'currentColor' }],
  ['path', { d: 'M6.8 9.9c3.4 1 7 1 10.4 0' }],
  ['path', { d: 'M12 10.7v3.2' }],
  ['path', { d: 'm9.4 18.2 2.6-4.3 2.6 4.3' }],
];

/** Lucide icons in use, by the name that libraries and screens call them. */
const icons: Readonly<Record<string, IconNode>> = {
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  bone: Bone,
  book: BookOpen,
  brain: Brain,
  check: Check,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  help: CircleHelp,
  droplet: Droplet,
  heart: HeartPulse,
  home: House,
  info: Info,
  grid: LayoutGrid,
  moon: Moon,
  pause: Pause,
  phone: Phone,
  play: Play,
  sprout: Sprout,
  stethoscope: Stethoscope,
  warning: TriangleAlert,
  close: X,
  plus: Plus,
  minus: Minus,
  trash: Trash2,
  grip: GripVertical,
  eye: Eye,
  'eye-off': EyeOff,
  clock: Clock,
  calendar: CalendarDays,
  lock: Lock,
  undo: Undo2,
  download: Download,
  upload: Upload,
  drive: Usb,
  folder: Folder,
  archive: FileArchive,
  file: FileText,
  picture: Image,
  refresh: RefreshCw,
  leave: LogOut,
  keyboard: Keyboard,
  backspace: Delete,
  settings: Settings,
  list: ListOrdered,
  approved: ShieldCheck,
  library: Library,
  activity: Activity,
  pencil: Pencil,
  notice: Megaphone,
  monitor: Monitor,
  palette: Palette,
  timer: Timer,
  send: Send,
  rotate: RotateCcw,
  key: KeyRound,
  shift: ArrowBigUp,
  'shift-lock': ArrowBigUpDash,
  enter: CornerDownLeft,
  'chevron-down': ChevronDown,
  access,
  wheelchair: Accessibility,
  still: Leaf,
  history: History,
  gauge: Gauge,
  globe: Globe,
  sun: Sun,
  layers: Layers,
  ruler: Ruler,
  listen: Volume2,
  headphones: Headphones,
  'skip-back': SkipBack,
  'skip-forward': SkipForward,
};

/** Icons that point along the words, and so the other way where those run from right to left. */
const along = [
  'arrow-left',
  'arrow-right',
  'chevron-left',
  'chevron-right',
  'undo',
  'leave',
  'send',
];

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * A line icon in the colour and size of the text around it. Always decoration: the words beside it
 * carry the meaning, so assistive technology does not see it.
 */
@customElement('k-icon')
export class KIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      width: 1.2em;
      height: 1.2em;
      flex: none;
    }
    /* What points back or on points the way that the words run. */
    :host(:dir(rtl)) .along {
      transform: scaleX(-1);
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;

  /** Name of the icon; an unknown name draws nothing. */
  @property() name = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  protected override render(): SVGSVGElement {
    const svg = document.createElementNS(svgNamespace, 'svg');
    const attributes = {
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2.2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    };
    for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
    if (along.includes(this.name)) svg.setAttribute('class', 'along');
    const drawing = Object.hasOwn(icons, this.name) ? icons[this.name] : undefined;
    for (const [tag, shape] of drawing ?? []) {
      const node = document.createElementNS(svgNamespace, tag);
      for (const [key, value] of Object.entries(shape)) node.setAttribute(key, String(value));
      svg.append(node);
    }
    return svg;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-icon': KIcon;
  }
}
