/** Elements whose sizes a copy tells. Apart from the model, so that the script in the page carries no schemas. */
export const SIZED = ['img', 'image', 'canvas', 'embed', 'object', 'iframe', 'frame'] as const;
