#ifndef QZ_SOC_FSL_DPAA2_GLOBAL_H
#define QZ_SOC_FSL_DPAA2_GLOBAL_H
struct dpaa2_dq;
struct dpaa2_fd;
const struct dpaa2_fd *dpaa2_dq_fd(const struct dpaa2_dq *dq);
#endif
