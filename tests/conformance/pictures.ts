/** Pictures that criteria name, by the place, the width of the glass and the size of text. */
export const pictures: Readonly<Record<string, string>> = {
  'title slide 1920 100': 'slide',
  'home 1920 100': 'home',
  'home 1080 100': 'home-portrait',
  'top of an article 1920 200': 'article-200',
  'explanation 1920 100': 'explanation',
  'idle warning 1920 100': 'idle-warning',
  'accessibility panel 1920 100': 'panel',
  'staff: publish dialog 1920 100': 'publish',
  'staff: keyboard 1920 100': 'keyboard',
  'staff: clinic: calibration 1920 100': 'calibration',
};
