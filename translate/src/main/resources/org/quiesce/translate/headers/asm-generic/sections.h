#ifndef QZ_ASM_GENERIC_SECTIONS_H
#define QZ_ASM_GENERIC_SECTIONS_H
void *dereference_function_descriptor(void *ptr);
#endif
