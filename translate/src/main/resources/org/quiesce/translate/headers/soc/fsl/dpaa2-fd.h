#ifndef QZ_SOC_FSL_DPAA2_FD_H
#define QZ_SOC_FSL_DPAA2_FD_H
struct dpaa2_fd;
enum dpaa2_fd_format { dpaa2_fd_single, dpaa2_fd_sg = 2 };
dma_addr_t dpaa2_fd_get_addr(const struct dpaa2_fd *fd);
void dpaa2_fd_set_addr(struct dpaa2_fd *fd, dma_addr_t addr);
u32 dpaa2_fd_get_len(const struct dpaa2_fd *fd);
void dpaa2_fd_set_len(struct dpaa2_fd *fd, u32 len);
uint16_t dpaa2_fd_get_offset(const struct dpaa2_fd *fd);
void dpaa2_fd_set_offset(struct dpaa2_fd *fd, uint16_t offset);
enum dpaa2_fd_format dpaa2_fd_get_format(const struct dpaa2_fd *fd);
void dpaa2_fd_set_format(struct dpaa2_fd *fd, enum dpaa2_fd_format format);
#endif
