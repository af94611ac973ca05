#ifndef QZ_SOC_FSL_QE_UCC_SLOW_H
#define QZ_SOC_FSL_QE_UCC_SLOW_H
#define R_ID 0x1000000
#endif
