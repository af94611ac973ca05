#ifndef QZ_SOC_FSL_QMAN_H
#define QZ_SOC_FSL_QMAN_H
struct qm_fd;
struct qman_portal;
enum qm_fd_format { qm_fd_contig, qm_fd_sg = 0x80000000 };
enum qm_fd_format qm_fd_get_format(const struct qm_fd *fd);
int qm_fd_get_offset(const struct qm_fd *fd);
int qm_fd_get_length(const struct qm_fd *fd);
const cpumask_t *qman_affine_cpus(void);
struct qman_portal *qman_get_affine_portal(int cpu);
#endif
