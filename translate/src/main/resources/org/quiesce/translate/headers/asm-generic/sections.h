#ifndef QZ_ASM_GENERIC_SECTIONS_H
#define QZ_ASM_GENERIC_SECTIONS_H
extern char _data[];
void *dereference_function_descriptor(void *ptr);
#endif
