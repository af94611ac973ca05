#ifndef QZ_SOC_FSL_QE_UCC_H
#define QZ_SOC_FSL_QE_UCC_H
#define UCC_MAX_NUM 8
int ucc_set_qe_mux_mii_mng(unsigned int ucc_num);
#endif
