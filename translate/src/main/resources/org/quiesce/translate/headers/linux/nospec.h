#ifndef QZ_LINUX_NOSPEC_H
#define QZ_LINUX_NOSPEC_H
unsigned long array_index_mask_nospec(unsigned long index, unsigned long size);
#endif
