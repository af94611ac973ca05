#ifndef QZ_LINUX_RKISP1_CONFIG_H
#define QZ_LINUX_RKISP1_CONFIG_H
enum rkisp1_cif_isp_version { RKISP1_V10 = 10, RKISP1_V12 = 12 };
#endif
