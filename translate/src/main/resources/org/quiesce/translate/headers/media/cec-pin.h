#ifndef QZ_MEDIA_CEC_PIN_H
#define QZ_MEDIA_CEC_PIN_H
#include <linux/fs.h>
#include <linux/seq_file.h>
#include <media/cec.h>
struct cec_adapter;
struct cec_msg;
struct cec_pin_ops;
struct seq_file;
struct cec_pin_ops {
	int (*read)(struct cec_adapter *adap);
	void (*low)(struct cec_adapter *adap);
	void (*high)(struct cec_adapter *adap);
	bool (*enable_irq)(struct cec_adapter *adap);
	void (*disable_irq)(struct cec_adapter *adap);
	void (*free)(struct cec_adapter *adap);
	void (*status)(struct cec_adapter *adap, struct seq_file *file);
	int (*read_hpd)(struct cec_adapter *adap);
	int (*read_5v)(struct cec_adapter *adap);
	int (*received)(struct cec_adapter *adap, struct cec_msg *msg);
};
void cec_pin_changed(struct cec_adapter *adap, bool value);
struct cec_adapter *cec_pin_allocate_adapter(const struct cec_pin_ops *pin_ops, void *priv, const char *name, u32 caps);
#endif
