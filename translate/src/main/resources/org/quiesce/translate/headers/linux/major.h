#ifndef QZ_LINUX_MAJOR_H
#define QZ_LINUX_MAJOR_H
#define MEM_MAJOR 1
#define TTYAUX_MAJOR 5
#define LP_MAJOR 6
#define MISC_MAJOR 10
#define INPUT_MAJOR 13
#define DSP56K_MAJOR 55
#define PP_MAJOR 99
#endif
