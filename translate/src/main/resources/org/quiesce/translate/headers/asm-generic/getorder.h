#ifndef QZ_ASM_GENERIC_GETORDER_H
#define QZ_ASM_GENERIC_GETORDER_H
int get_order(unsigned long size);
#endif
