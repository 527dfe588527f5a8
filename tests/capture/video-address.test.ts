import { describe, expect, it } from 'vitest';
import { videoOfAddress } from '../../src/capture/video-address.ts';

describe('a video by its address', () => {
  it.each([
    ['https://www.youtube.com/watch?v=arj7oStGLkU', 'YouTube', 'arj7oStGLkU'],
    ['https://m.youtube.com/watch?list=PL1&v=arj7oStGLkU', 'YouTube', 'arj7oStGLkU'],
    ['https://www.youtube.com/shorts/arj7oStGLkU', 'YouTube', 'arj7oStGLkU'],
    ['https://www.youtube.com/live/arj7oStGLkU?feature=share', 'YouTube', 'arj7oStGLkU'],
    ['https://www.youtube.com/embed/arj7oStGLkU?rel=0', 'YouTube', 'arj7oStGLkU'],
    ['https://www.youtube-nocookie.com/embed/arj7oStGLkU', 'YouTube', 'arj7oStGLkU'],
    ['//www.youtube.com/embed/arj7oStGLkU', 'YouTube', 'arj7oStGLkU'],
    ['https://youtu.be/arj7oStGLkU?t=90', 'YouTube', 'arj7oStGLkU'],
    ['https://vimeo.com/311983548', 'Vimeo', '311983548'],
    ['https://vimeo.com/channels/staffpicks/311983548', 'Vimeo', '311983548'],
    ['https://vimeo.com/showcase/123/video/311983548', 'Vimeo', '311983548'],
    ['https://player.vimeo.com/video/311983548?h=3faabede87', 'Vimeo', '311983548'],
    ['https://www.ted.com/talks/tim_urban_inside_the_mind', 'TED', 'tim_urban_inside_the_mind'],
    ['https://embed.ted.com/talks/lang/de/tim_urban_inside_the_mind', 'TED', 'tim_urban_inside_the_mind'],
    ['https://www.khanacademy.org/math/algebra/x2f8/v/why-algebra', 'Khan Academy', 'why-algebra'],
    ['https://de.khanacademy.org/embed_video?v=kpCJyQ2usJ4', 'Khan Academy', 'kpCJyQ2usJ4'],
    ['https://www.pbs.org/video/secrets-of-the-forest-abc123/', 'PBS', 'secrets-of-the-forest-abc123'],
    ['https://player.pbs.org/viralplayer/3001234567/', 'PBS', '3001234567'],
    ['https://www.pbslearningmedia.org/resource/buac17-35-sci/rivers/', 'PBS LearningMedia', 'buac17-35-sci'],
  ])('%s', (address, provider, id) => {
    expect(videoOfAddress(address)).toMatchObject({ provider, id });
  });

  it.each([
    'https://www.youtube.com/@TED/videos',
    'https://www.youtube.com/results?search_query=rivers',
    'https://www.youtube.com/watch?v=too-short',
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://vimeo.com/blog/post/12345678',
    'https://www.ted.com/playlists/12',
    'https://www.khanacademy.org/math/algebra',
    'https://notyoutube.com/watch?v=arj7oStGLkU',
    'https://example.org/?u=https://youtu.be/arj7oStGLkU',
    'javascript:alert(1)',
    '',
  ])('%s is none', (address) => {
    expect(videoOfAddress(address)).toBeUndefined();
  });

  it.each([
    ['https://youtu.be/arj7oStGLkU?t=90', 90],
    ['https://www.youtube.com/watch?v=arj7oStGLkU&t=1h2m3s', 3723],
    ['https://www.youtube.com/watch?v=arj7oStGLkU&t=1m30s', 90],
    ['https://vimeo.com/311983548#t=2m', 120],
  ])('%s starts at %d seconds', (address, start) => {
    expect(videoOfAddress(address)?.start).toBe(start);
  });

  it('gives an address to embed that sets no cookies, and a picture', () => {
    expect(videoOfAddress('https://youtu.be/arj7oStGLkU')).toMatchObject({
      embedUrl: 'https://www.youtube-nocookie.com/embed/arj7oStGLkU',
      thumbnail: 'https://i.ytimg.com/vi/arj7oStGLkU/hqdefault.jpg',
    });
  });
});
