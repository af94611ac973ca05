#ifndef QZ_MEDIA_RCAR_FCP_H
#define QZ_MEDIA_RCAR_FCP_H
struct device_node;
struct rcar_fcp_device;
struct rcar_fcp_device *rcar_fcp_get(const struct device_node *np);
void rcar_fcp_put(struct rcar_fcp_device *fcp);
struct device *rcar_fcp_get_device(struct rcar_fcp_device *fcp);
int rcar_fcp_enable(struct rcar_fcp_device *fcp);
void rcar_fcp_disable(struct rcar_fcp_device *fcp);
#endif
