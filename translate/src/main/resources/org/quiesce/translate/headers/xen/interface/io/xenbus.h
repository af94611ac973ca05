#ifndef QZ_XEN_INTERFACE_IO_XENBUS_H
#define QZ_XEN_INTERFACE_IO_XENBUS_H
enum xenbus_state { XenbusStateUnknown, XenbusStateInitialising, XenbusStateInitWait, XenbusStateInitialised, XenbusStateConnected, XenbusStateClosing, XenbusStateClosed, XenbusStateReconfiguring, XenbusStateReconfigured };
#endif
