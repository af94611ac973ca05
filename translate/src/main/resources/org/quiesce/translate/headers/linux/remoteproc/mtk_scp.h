#ifndef QZ_LINUX_REMOTEPROC_MTK_SCP_H
#define QZ_LINUX_REMOTEPROC_MTK_SCP_H
struct mtk_scp;
struct platform_device;
struct rproc;
typedef void (*scp_ipi_handler_t)(void *data, unsigned int len, void *priv);
enum scp_ipi_id { SCP_IPI_VDEC_H264 = 1, SCP_IPI_VENC_H264 = 4, SCP_IPI_MDP_INIT = 6, SCP_IPI_MDP_DEINIT, SCP_IPI_MDP_FRAME, SCP_IPI_VDEC_LAT = 14, SCP_IPI_VDEC_CORE };
struct mtk_scp *scp_get(struct platform_device *pdev);
void scp_put(struct mtk_scp *scp);
struct device *scp_get_device(struct mtk_scp *scp);
struct rproc *scp_get_rproc(struct mtk_scp *scp);
int scp_ipi_register(struct mtk_scp *scp, u32 id, scp_ipi_handler_t handler, void *priv);
void scp_ipi_unregister(struct mtk_scp *scp, u32 id);
int scp_ipi_send(struct mtk_scp *scp, u32 id, void *buf, unsigned int len, unsigned int wait);
unsigned int scp_get_vdec_hw_capa(struct mtk_scp *scp);
unsigned int scp_get_venc_hw_capa(struct mtk_scp *scp);
void *scp_mapping_dm_addr(struct mtk_scp *scp, u32 mem_addr);
#endif
