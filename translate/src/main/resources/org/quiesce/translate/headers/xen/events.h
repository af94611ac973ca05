#ifndef QZ_XEN_EVENTS_H
#define QZ_XEN_EVENTS_H
#include <xen/interface/event_channel.h>
struct xenbus_device;
#define XEN_EOI_FLAG_SPURIOUS 1
int bind_evtchn_to_irq_lateeoi(evtchn_port_t evtchn);
int bind_evtchn_to_irqhandler(evtchn_port_t evtchn, irq_handler_t handler, unsigned long irqflags, const char *devname, void *dev_id);
int bind_evtchn_to_irqhandler_lateeoi(evtchn_port_t evtchn, irq_handler_t handler, unsigned long irqflags, const char *devname, void *dev_id);
int bind_interdomain_evtchn_to_irq_lateeoi(struct xenbus_device *dev, evtchn_port_t remote_port);
int bind_interdomain_evtchn_to_irqhandler_lateeoi(struct xenbus_device *dev, evtchn_port_t remote_port, irq_handler_t handler, unsigned long irqflags, const char *devname, void *dev_id);
void unbind_from_irqhandler(unsigned int irq, void *dev_id);
void xen_irq_lateeoi(unsigned int irq, unsigned int eoi_flags);
void evtchn_put(evtchn_port_t evtchn);
void notify_remote_via_evtchn(evtchn_port_t port);
void notify_remote_via_irq(int irq);
void xen_clear_irq_pending(int irq);
void xen_poll_irq_timeout(int irq, u64 timeout);
#endif
