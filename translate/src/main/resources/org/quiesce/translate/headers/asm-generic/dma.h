#ifndef QZ_ASM_GENERIC_DMA_H
#define QZ_ASM_GENERIC_DMA_H
int request_dma(unsigned int dmanr, const char *device_id);
void free_dma(unsigned int dmanr);
#endif
