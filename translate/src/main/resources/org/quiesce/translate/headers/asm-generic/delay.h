#ifndef QZ_ASM_GENERIC_DELAY_H
#define QZ_ASM_GENERIC_DELAY_H
void __delay(unsigned long loops);
#endif
