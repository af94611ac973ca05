#ifndef QZ_MEDIA_CEC_NOTIFIER_H
#define QZ_MEDIA_CEC_NOTIFIER_H
#include <linux/cdev.h>
#include <linux/cec.h>
#include <linux/input.h>
#include <linux/seq_file.h>
#include <media/cec.h>
#include <media/rc-core.h>
#include <media/rc-map.h>
struct cec_adapter;
struct cec_connector_info;
struct cec_notifier;
struct edid;
struct cec_notifier *cec_notifier_conn_register(struct device *hdmi_dev, const char *port_name, const struct cec_connector_info *conn_info);
void cec_notifier_conn_unregister(struct cec_notifier *n);
struct cec_notifier *cec_notifier_cec_adap_register(struct device *hdmi_dev, const char *port_name, struct cec_adapter *adap);
void cec_notifier_cec_adap_unregister(struct cec_notifier *n, struct cec_adapter *adap);
void cec_notifier_set_phys_addr(struct cec_notifier *n, u16 pa);
void cec_notifier_set_phys_addr_from_edid(struct cec_notifier *n, const struct edid *edid);
struct device *cec_notifier_parse_hdmi_phandle(struct device *dev);
void cec_notifier_phys_addr_invalidate(struct cec_notifier *n);
#endif
